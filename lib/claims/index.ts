export * from './comparison'
export * from './extraction'
export * from './review'
export * from './vocabulary'
