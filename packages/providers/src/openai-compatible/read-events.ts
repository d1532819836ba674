/**
 * The data of server-sent events as they come (WHATWG HTML, section 9.2): comments and other fields are skipped, lines end in any way,
 * several data lines are one event.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  let data: string[] = [];
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    const text = decoder.decode(chunk, { stream: true });
    // Only what is new can hold a line's end; a line of megabytes is searched once.
    if (!/[\r\n]/.test(text)) {
      rest += text;
      continue;
    }
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) yield data.join('\n');
        data = [];
      } else if (line.startsWith('data:')) data.push(line.slice(line[5] === ' ' ? 6 : 5));
    }
  }
  // Some servers leave out the empty line after their last event. Half an event is no JSON, and fails where it is parsed.
  if (rest.startsWith('data:')) data.push(rest.slice(rest[5] === ' ' ? 6 : 5));
  if (data.length > 0) yield data.join('\n');
}
