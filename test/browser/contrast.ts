/** Runs in the page: all texts whose contrast with what is behind them is under 4.5 (WCAG AA). */
export const CONTRAST = `(() => {
  const numbers = color => color.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(part => part / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const groundOf = element => {
    for (let at = element; at; at = at.parentElement) {
      const color = numbers(getComputedStyle(at).backgroundColor);
      if (color[3] === undefined || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const weak = new Set();
  for (const element of document.querySelectorAll('body *')) {
    const says = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim() !== '');
    if (!says || !element.checkVisibility() || element.closest('script, svg, .unseen-text, option')) continue;
    const opacity = [element, ...function* () { for (let at = element.parentElement; at; at = at.parentElement) yield at; }()]
      .reduce((product, one) => product * Number(getComputedStyle(one).opacity), 1);
    const ground = groundOf(element);
    const color = numbers(getComputedStyle(element).color).slice(0, 3).map((part, index) => part * opacity + ground[index] * (1 - opacity));
    const [light, dark] = [luminance(color), luminance(ground)].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < 4.5) weak.add(element.className + ' ' + element.textContent.slice(0, 30) + ' ' + ratio.toFixed(2));
  }
  return [...weak];
})()`;
