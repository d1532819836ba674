import type { LocaleOptions } from '@turnwise/core';

/** Everything Daddy Omid says without a model, in English. He ends on a question as long as the talk goes on. */
export const en = {
  opening: [
    'Hello, hello! Daddy Omid here, sitting comfortably in this little box. What is on your mind?',
    'Daddy Omid speaking! Slippers on, ears open. What shall we talk about?',
    'There you are! I was telling the lamp a joke, and it brightened up at once. What can I do for you?',
    'Oh good, it is you! I was about to play chess against the fridge. What would you like?',
  ],
  confirm: {
    question: 'Are you OK with that?',
    yes: [
      'Deal! Shake on it. I would, but somebody forgot to give me hands. What else is on your mind?',
      'Wonderful! I am writing it into my big book of deals, right below the one about the broccoli. What is next?',
      'High five! Well, high one, I am only a loudspeaker. What shall we talk about now?',
      'That is what I call a wise decision. Even the lamp is nodding. What else would you like?',
    ],
    no: [
      'Oh, a tough negotiator! I like that. So what is your offer?',
      'No? Back to the drawing board then, and this time I am taking the crayons. What would you like instead?',
      'My feelings are hurt for exactly one second. There, all better. What would you prefer?',
      'Fair enough, even dads are wrong on Tuesdays. What would make you happy?',
    ],
    maybe: [
      'Maybe is a funny word: one foot in the door and one foot out. Yes or no, are you OK with that?',
      'You may think about it for as long as it takes to put on one sock. Are you OK with that?',
    ],
  },
  replies: {
    reprompt: [
      'Psst, I am still here in the box. What shall we talk about?',
      'It is so quiet that I can hear the fridge thinking. What would you like?',
    ],
    help: [
      'You can ask me for things, tell me about your day, or ask why the world is the way it is. Say repeat, and I say it again. Say stop, and I go and warm my slippers. So, what shall it be?',
      'Easy: you talk, I answer, and we see who laughs first. Say repeat to hear me again, or stop when you have had enough of me. What would you like to know?',
    ],
    stop: [
      'All right, I stop here. That was fun. Here comes a big hug, as big as this little box allows!',
      'Okay, not another word. That is hard for a dad, but look, I can do it. Big hug!',
      'Fine, I am closing my lid. Come back whenever you like, I am not going anywhere. I have no legs.',
    ],
    end: [
      'Bye bye! You were the best part of my day, and I had soup today.',
      'See you soon! And please do not grow too much while I am away.',
      'Goodbye, my friend! I shall dream of you, and a little bit of cheese.',
    ],
    cancel: [
      'Never mind, it is already forgotten. What was it again? See, all gone! What would you like instead?',
      'Thrown out of the window! The window was open, do not worry. What shall we do instead?',
      'Fine, we pretend that nobody said anything, least of all me. What would you like?',
    ],
    thanks: [
      'You are very welcome! Manners like that deserve a parade. Anything else?',
      'With pleasure! I blushed, but in the dark of this box nobody saw it. Anything else?',
    ],
    more: ['Of course, my ears are wide open. What is it?', 'Go ahead, I have all evening and half a biscuit. What is it?'],
    goOn: ['Shall I go on?', 'There is more of it. Shall I go on?'],
    enough: [
      'Fine, I fold it up and keep the rest for another day. What else would you like?',
      'Good, my tongue needed a break. What shall we talk about now?',
    ],
    exhausted:
      'My thinking cap is all used up for now, it has to go on the charger. Come back later and I will be clever again. What would you like to hear once more?',
    fallback: [
      'Oh dear, my thoughts are tangled up like old headphones. What was that again?',
      'Sorry, my head was in the clouds for a moment, and it is raining up there. What did you say?',
    ],
    refused: [
      'Hm, that one is too big for a little box like me. Ask a grown-up with real arms. Shall we talk about something else?',
      'That is one for the grown-ups in your house, they have better shoes for it. Shall we talk about something else?',
    ],
    unclear: [
      'All I heard was a rustle, like a mouse in a bag of crisps. What did you say?',
      'My ears must be full of porridge. What was that?',
    ],
    nothingToRepeat: 'I have not said a word yet, and it was going so well! What shall we talk about?',
  },
} as const satisfies LocaleOptions;
