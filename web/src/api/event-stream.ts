/** One message of a `text/event-stream`. */
export interface StreamedEvent {
  event: string;
  id: string | null;
  data: string;
}

/**
 * Reads `text/event-stream` as the HTML standard writes it: any line ending, several `data` lines, comments left out.
 * Feed it text as it comes; it answers the messages that are complete.
 */
export class EventStreamReader {
  private rest = '';
  private event = '';
  private data: string[] = [];
  private lastId: string | null = null;

  feed(text: string): StreamedEvent[] {
    const lines = (this.rest + text).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? '';
    return lines.flatMap((line) => this.line(line) ?? []);
  }

  private line(line: string): StreamedEvent | undefined {
    if (line === '') return this.complete();
    if (line.startsWith(':')) return undefined;
    const [, field = line, value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === 'event') this.event = value;
    if (field === 'data') this.data.push(value);
    if (field === 'id') this.lastId = value;
    return undefined;
  }

  private complete(): StreamedEvent | undefined {
    const { event, data, lastId } = this;
    this.event = '';
    this.data = [];
    return data.length === 0 ? undefined : { event: event || 'message', id: lastId, data: data.join('\n') };
  }
}
