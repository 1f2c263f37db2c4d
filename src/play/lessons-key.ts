/** Where the device keeps which lessons were opened on it. */
export const LESSONS_KEY = 'poorest-he:lessons';
