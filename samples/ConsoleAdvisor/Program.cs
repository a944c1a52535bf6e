using ConsoleAdvisor;

var terminal = Terminal.OfThisProcess();
return new App(terminal).Run(args);
