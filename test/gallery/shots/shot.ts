/** A picture that the gallery takes. */
import type { Page } from 'puppeteer-core';

export interface Shot {
  name: string;
  surface: 'popup' | 'panel' | 'page' | 'options' | 'library' | 'welcome';
  state: string;
  width: number;
  height: number;
  langs?: readonly string[];
  /** The whole page, however long. */
  full?: boolean;
  /** What is done before the picture is taken. */
  act?: (page: Page) => Promise<void>;
}

/** The languages of most pictures: another's words are a third longer. */
export const both = ['en', 'de'];
