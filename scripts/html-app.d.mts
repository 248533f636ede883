export function bundleHtmlApp(): Promise<string>;
