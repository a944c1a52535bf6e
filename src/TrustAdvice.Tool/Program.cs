using TrustAdvice.Tool;

return ToolApp.Run(args, ToolConsole.OfProcess());
