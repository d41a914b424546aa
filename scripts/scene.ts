/** Composes pictures of several surfaces into one. */
import puppeteer from 'puppeteer-core';
import { findChromium } from './browsers.ts';

/** A PNG as the `src` of an image. */
export const dataUrl = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/** The picture of a piece of HTML that needs nothing from outside; the viewport is in CSS pixels. */
export async function photograph(html: string, viewport: { width: number; height: number }): Promise<Buffer> {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    defaultViewport: viewport,
  });
  try {
    const canvas = await browser.newPage();
    await canvas.setContent(`<!doctype html><meta charset="utf-8">${html}`, { waitUntil: 'load' });
    return Buffer.from(await canvas.screenshot({ type: 'png' }));
  } finally {
    await browser.close();
  }
}
