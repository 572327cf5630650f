import type { Map as LeafletMap } from 'leaflet';
import { wrapLongitude } from './geo.js';
import { graticuleStep, lineLabel, linesBetween } from './graticule.js';

const SMALLEST_CELL_PX = 92;
const FRAME_PX = 5;

/**
 * The ground drawn where no base map is configured: a sheet of paper with meridians and parallels,
 * cells in two tints and a ticked frame with their degrees, redrawn as the map moves. It invents nothing.
 */
export class MapBackdrop {
  private readonly canvas = document.createElement('canvas');
  private readonly dark = window.matchMedia('(prefers-color-scheme: dark)');

  constructor(private readonly map: LeafletMap) {
    this.canvas.className = 'map-backdrop';
    this.canvas.setAttribute('aria-hidden', 'true');
    map.getContainer().prepend(this.canvas);
    map.on('move zoomend resize viewreset', this.draw);
    map.on('zoomstart', this.fade);
    this.dark.addEventListener('change', this.draw);
  }

  remove(): void {
    this.map.off('move zoomend resize viewreset', this.draw);
    this.map.off('zoomstart', this.fade);
    this.dark.removeEventListener('change', this.draw);
    this.canvas.remove();
  }

  private readonly fade = (): void => {
    this.canvas.style.opacity = '0.25';
  };

  private readonly draw = (): void => {
    const { x: width, y: height } = this.map.getSize();
    const pen = this.canvas.getContext('2d');
    if (!pen || width === 0 || height === 0) return;
    const scale = window.devicePixelRatio || 1;
    this.canvas.width = width * scale;
    this.canvas.height = height * scale;
    this.canvas.style.opacity = '1';
    pen.scale(scale, scale);
    const ink = inkOf(this.canvas);
    const sheet = this.sheet(width, height);
    drawCells(pen, ink, sheet);
    drawLines(pen, ink, sheet);
    drawFrame(pen, ink, sheet);
  };

  private sheet(width: number, height: number): Sheet {
    const bounds = this.map.getBounds();
    const west = bounds.getWest();
    const east = bounds.getEast();
    const step = graticuleStep(width / (east - west), SMALLEST_CELL_PX);
    const middle = this.map.getCenter();
    return {
      width,
      height,
      step,
      meridians: linesBetween(west, east, step).map((line) => ({
        line,
        at: this.map.latLngToContainerPoint([middle.lat, line * step]).x,
        label: lineLabel(wrapLongitude(line * step), step, ['E', 'W']),
      })),
      parallels: linesBetween(bounds.getSouth(), bounds.getNorth(), step).map((line) => ({
        line,
        at: this.map.latLngToContainerPoint([line * step, middle.lng]).y,
        label: lineLabel(line * step, step, ['N', 'S']),
      })),
    };
  }
}

interface Line {
  line: number;
  at: number;
  label: string;
}

interface Sheet {
  width: number;
  height: number;
  step: number;
  meridians: Line[];
  parallels: Line[];
}

interface Ink {
  tint: string;
  line: string;
  text: string;
}

function inkOf(element: HTMLElement): Ink {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return { tint: of('--map-tint'), line: of('--map-line'), text: of('--map-text') };
}

function drawCells(pen: CanvasRenderingContext2D, ink: Ink, { meridians, parallels }: Sheet): void {
  pen.fillStyle = ink.tint;
  for (const [i, left] of meridians.slice(0, -1).entries()) {
    for (const [j, bottom] of parallels.slice(0, -1).entries()) {
      if ((left.line + bottom.line) % 2 !== 0) continue;
      const right = meridians[i + 1]!.at;
      const top = parallels[j + 1]!.at;
      pen.fillRect(left.at, top, right - left.at, bottom.at - top);
    }
  }
}

function drawLines(pen: CanvasRenderingContext2D, ink: Ink, sheet: Sheet): void {
  pen.strokeStyle = ink.line;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const { at } of sheet.meridians) stroke(pen, at, 0, at, sheet.height);
  for (const { at } of sheet.parallels) stroke(pen, 0, at, sheet.width, at);
  pen.stroke();
}

function stroke(pen: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  pen.moveTo(Math.round(x1) + 0.5, Math.round(y1) + 0.5);
  pen.lineTo(Math.round(x2) + 0.5, Math.round(y2) + 0.5);
}

/** Alternating bars along the right side, as on a printed sheet, and the degrees inside it. */
function drawFrame(pen: CanvasRenderingContext2D, ink: Ink, sheet: Sheet): void {
  pen.fillStyle = ink.text;
  pen.globalAlpha = 0.55;
  for (const [i, { line, at }] of sheet.parallels.entries()) {
    const next = sheet.parallels[i + 1];
    if (next && line % 2 === 0) pen.fillRect(sheet.width - FRAME_PX, next.at, FRAME_PX, at - next.at);
  }
  pen.globalAlpha = 1;
  pen.font = '10.5px ui-sans-serif, system-ui, sans-serif';
  pen.textAlign = 'right';
  for (const { at, label } of sheet.parallels) pen.fillText(label, sheet.width - FRAME_PX - 5, at - 5);
  pen.textAlign = 'left';
  const top = Math.min(sheet.height - 8, topOfLabels(pen.canvas));
  for (const { at, label } of sheet.meridians) pen.fillText(label, at + 5, top);
}

/** Labels of meridians stand below what floats over the map's upper edge. */
function topOfLabels(canvas: HTMLCanvasElement): number {
  return Number(getComputedStyle(canvas).getPropertyValue('--map-label-top')) || 16;
}
