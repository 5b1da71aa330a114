// Published recipes: learning rates and decays as their sources print them, for table, calculator and quiz.

export interface Recipe {
  /** As the table names it. */
  name: string;
  /** Peak of the learning rate. */
  lr: number;
  weightDecay: number;
}

export const recipes = {
  torch: { name: 'PyTorch’s defaults', lr: 1e-3, weightDecay: 0.01 },
  keras: { name: 'Keras’s defaults', lr: 1e-3, weightDecay: 0.004 },
  llama: { name: 'LLaMA, 7B parameters', lr: 3e-4, weightDecay: 0.1 },
  gpt3: { name: 'GPT-3, 175B parameters', lr: 6e-5, weightDecay: 0.1 },
  bert: { name: 'BERT, pre-training', lr: 1e-4, weightDecay: 0.01 },
  tuned: { name: 'a usual fine-tuning of BERT', lr: 2e-5, weightDecay: 0.01 },
} as const satisfies Record<string, Recipe>;

/** Steps in which the decay alone halves a weight. */
export const halfLife = ({ lr, weightDecay }: Pick<Recipe, 'lr' | 'weightDecay'>): number =>
  Math.log(0.5) / Math.log1p(-lr * weightDecay);
