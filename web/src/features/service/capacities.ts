/** Who acts for an addressee, as the certificates of service ask. */
export const capacities = ['ADDRESSEE', 'LEGAL_REPRESENTATIVE', 'EMPLOYEE', 'LAWYER', 'OTHER'] as const;
export type Capacity = (typeof capacities)[number];
