// Preloaded into the API and the worker: when the process that started them dies hard, they leave in order too.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
