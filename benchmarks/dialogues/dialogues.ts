import type { Dialogue } from './dialogue.ts';

/** Talks written for this benchmark: open chat with a model, as people have it with a voice assistant. */
export const dialogues: readonly Dialogue[] = [
  {
    name: 'evening',
    turns: [
      {
        user: 'can I have a cup of coffee',
        model: 'Coffee keeps little owls awake all night. Shall I make you a warm cocoa instead?',
        yes: 'One cocoa with a hat of foam, coming up!',
        no: 'Then a glass of water it is, the drink of champions.',
      },
      { user: 'yes please', model: 'One cocoa with a hat of foam, coming up!' },
      {
        user: 'why do owls sleep in the day',
        model: 'They hunt at night, when mice think nobody is looking. Do you want to hear how an owl sounds?',
        yes: 'Hoo, hoo. That means: go to bed.',
        no: 'All right, the owl stays quiet.',
      },
      { user: 'yeah', model: 'Hoo, hoo. That means: go to bed.' },
      { user: 'say that again', model: 'Hoo, hoo. That means: go to bed.' },
      {
        user: 'I do not want to go to bed',
        model: 'I understand. Beds are boring until you are in them. Shall I tell you a very short story first?',
        yes: 'Once there was a pillow that snored louder than the boy. The end.',
        no: 'Then let us count backwards from ten.',
      },
      { user: 'okay', model: 'Once there was a pillow that snored louder than the boy. The end.' },
      { user: 'that was too short', model: 'Long stories cost extra. Close your eyes and I will add a second pillow.' },
      { user: 'thank you', model: 'You are welcome, little owl.' },
      { user: 'good night', model: 'Good night!' },
    ],
  },
  {
    name: 'cooking',
    turns: [
      {
        user: 'what can I cook with eggs and spinach',
        model: 'A spinach omelette takes ten minutes. Do you have butter?',
        yes: 'Good. Melt a spoon of it on a low flame and wilt the spinach in it.',
        no: 'Oil works too. Warm a spoon of it and wilt the spinach.',
      },
      { user: 'yes I do', model: 'Good. Melt a spoon of it on a low flame and wilt the spinach in it.' },
      {
        user: 'how many eggs for two people',
        model: 'Four eggs, beaten with a pinch of salt. Shall I go through the steps?',
        yes: 'Pour the eggs over the spinach, wait until the edge sets, fold and serve.',
        no: 'Fine. Enjoy your meal!',
      },
      { user: 'sure', model: 'Pour the eggs over the spinach, wait until the edge sets, fold and serve.' },
      { user: 'can you repeat that', model: 'Pour the eggs over the spinach, wait until the edge sets, fold and serve.' },
      {
        user: 'no cheese in it',
        model: 'No cheese then. A little nutmeg gives it warmth. Is that all right?',
        yes: 'Then grate a little over it at the end.',
        no: 'Leave it out; salt is enough.',
      },
      { user: 'no', model: 'Leave it out; salt is enough.' },
      { user: 'thanks', model: 'You are welcome. Enjoy your meal!' },
      { user: "that's all", model: 'Goodbye!' },
    ],
  },
  {
    name: 'homework',
    turns: [
      {
        user: 'help me with fractions',
        model: 'Gladly. A fraction is a part of a whole, like slices of a pizza. Do you know what the lower number says?',
        yes: 'Great. Then tell me what three quarters of twelve is.',
        no: 'It says into how many equal slices the pizza was cut.',
      },
      { user: 'no', model: 'It says into how many equal slices the pizza was cut.' },
      {
        user: 'what does the upper number say',
        model: 'How many of these slices you get. Shall we try one?',
        yes: 'What is half of ten?',
        no: 'Then let us look at it again tomorrow.',
      },
      { user: 'yes', model: 'What is half of ten?' },
      { user: 'five', model: 'Right! And a quarter of eight?' },
      {
        user: 'two',
        model: 'Right again. Would you like a harder one?',
        yes: 'What is two thirds of nine?',
        no: 'Then you are done for today. Well done!',
      },
      { user: 'um okay', model: 'What is two thirds of nine?' },
      { user: 'I have no idea', model: 'Cut nine into three equal parts. How big is one part?' },
      {
        user: 'three',
        model: 'And you get two of them, so it is six. Another one?',
        yes: 'What is three fifths of ten?',
        no: 'Then you are done for today. Well done!',
      },
      { user: 'no thanks', model: 'Then you are done for today. Well done!' },
      { user: 'I want to stop now', model: 'Goodbye!' },
    ],
  },
  {
    name: 'trip',
    turns: [
      {
        user: 'I am going to Lyon this weekend',
        model: 'Lovely. Lyon is famous for its food and its old town. Are you going by train?',
        yes: 'Then you arrive at Part-Dieu, ten minutes from the old town by metro.',
        no: 'If you drive, park outside the ring and take the metro.',
      },
      { user: 'yes', model: 'Then you arrive at Part-Dieu, ten minutes from the old town by metro.' },
      {
        user: 'where should I eat',
        model: 'Try a bouchon near the Rhône, a small place with local dishes. Do you eat meat?',
        yes: 'Then the quenelle and the sausage in brioche are for you.',
        no: 'Then ask for the green lentil salad and the cervelle de canut, which is cheese.',
      },
      { user: "no I don't", model: 'Then ask for the green lentil salad and the cervelle de canut, which is cheese.' },
      {
        user: 'what is the weather going to be like',
        model: 'I cannot see the forecast from here, but late autumn there is cool and often grey. A coat is wise.',
      },
      {
        user: 'anything for children',
        model: 'The park of the golden head has a free zoo and a lake. Shall I tell you how to get there?',
        yes: 'Take metro A to Masséna and walk five minutes.',
        no: 'As you like.',
      },
      { user: 'yes please', model: 'Take metro A to Masséna and walk five minutes.' },
      {
        user: 'never mind that, is there a museum about puppets',
        model: 'Yes, the Gadagne museum tells the story of Guignol, the puppet of Lyon.',
      },
      { user: 'great, thank you', model: 'Have a good trip!' },
      { user: 'bye', model: 'Goodbye!' },
    ],
  },
  {
    name: 'quiz',
    turns: [
      {
        user: 'quiz me on animals',
        model: 'First question: is a whale a fish?',
        yes: 'Not quite: it breathes air and nurses its young, so it is a mammal. Next: can penguins fly?',
        no: 'Correct, it is a mammal. Next: can penguins fly?',
      },
      { user: 'no', model: 'Correct, it is a mammal. Next: can penguins fly?' },
      {
        user: 'no',
        model: 'Correct, but they fly under water in a way. Next: do spiders have eight legs?',
        yes: 'Correct! You know your animals.',
        no: 'They do, four on each side.',
      },
      { user: 'yes', model: 'Correct! You know your animals.' },
      {
        user: 'ask me something about dinosaurs',
        model: 'Did the Tyrannosaurus eat plants?',
        yes: 'It would have been insulted: it ate meat.',
        no: 'Correct, it ate meat.',
      },
      { user: 'nope', model: 'Correct, it ate meat.' },
      {
        user: 'I do not know any more about dinosaurs',
        model: 'Then let us talk about stars. Is the sun a star?',
        yes: 'Correct, the nearest one.',
        no: 'It is one, the nearest of all.',
      },
      { user: 'of course', model: 'Correct, the nearest one.' },
      { user: 'stop the quiz', model: 'Well played. Goodbye!' },
    ],
  },
  {
    name: 'worries',
    turns: [
      {
        user: 'I had a bad day',
        model: 'I am sorry. Bad days are heavy. Do you want to tell me what happened?',
        yes: 'I am listening.',
        no: 'You do not have to. I can tell you something silly instead.',
      },
      { user: 'yeah', model: 'I am listening.' },
      {
        user: 'my friend did not want to play with me',
        model: 'That hurts. Maybe your friend was tired or sad too. Have you talked about it?',
        yes: 'That was brave of you. What did your friend say?',
        no: 'Tomorrow you could simply ask.',
      },
      { user: 'not really', model: 'Tomorrow you could simply ask.' },
      {
        user: 'what should I say',
        model: 'You could say: I missed you today, shall we play tomorrow? Does that sound right?',
        yes: 'Then keep it in your pocket for tomorrow.',
        no: 'Say it in your own words; they are the best ones.',
      },
      { user: 'I guess', model: 'Then keep it in your pocket for tomorrow.' },
      { user: 'tell me something silly', model: 'Yesterday a penguin asked me for directions. I told him to take the slide.' },
      { user: 'again', model: 'Yesterday a penguin asked me for directions. I told him to take the slide.' },
      { user: 'I prefer to stop the conversation', model: 'Sleep well.' },
    ],
  },
];
