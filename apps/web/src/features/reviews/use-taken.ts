import { useState } from 'react';

/** Which of the possible ones are taken; what has left the list is not taken any more. */
export const useTaken = (possible: readonly number[]) => {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const taken = new Set(possible.filter((id) => chosen.has(id)));
  return {
    taken,
    take: (id: number, checked: boolean) => setChosen(new Set(checked ? [...taken, id] : [...taken].filter((other) => other !== id))),
    takeAll: (all: boolean) => setChosen(new Set(all ? possible : [])),
  };
};
