import { useEffect, useState } from 'preact/hooks';

const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const STORED = 'keyward-report-theme';

/** The chosen colours; `auto` follows the system. Remembered where the browser lets a file do that. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(readTheme);
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem(STORED, theme);
    } catch {
      // Some browsers keep nothing for files; the choice lasts as long as the page.
    }
  }, [theme]);
  return [theme, setTheme];
}

export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
}

export function chosenTheme(theme: Theme): string {
  return { auto: 'Colours: system', light: 'Colours: light', dark: 'Colours: dark' }[theme];
}

function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(STORED);
    return THEMES.find(theme => theme === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}
