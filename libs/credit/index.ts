export { CreditBank, CreditPortal } from './credit.module.js';
