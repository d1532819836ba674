/** One line of a conversation as a model sees it. */
export interface Message {
  role: 'user' | 'assistant';
  text: string;
}
