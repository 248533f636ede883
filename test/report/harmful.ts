/** What may never reach a terminal or a build log from an account; line breaks are the renderers' own. */
export const HARMFUL = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;

/** What build systems take for a command. */
export const LOG_COMMAND = /^\s*::|##(?:vso|teamcity)?\[/im;
