using Parley.Cli.Commands;

return await ParleyCommand.RunAsync(args).ConfigureAwait(false);
