using Microsoft.Extensions.Logging.Console;
using TengchongPortal.Data.Site;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Commands.Backups;
using TengchongPortal.Web.Commands.Importing;
using TengchongPortal.Web.Commands.Seeding;
using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands;

/// <summary>The verbs of the executable: with a first word it runs that command and ends, without one it serves.</summary>
public static class CommandsFeature
{
    /// <summary>Words that ask what there is instead of doing anything.</summary>
    private static readonly string[] _questions = ["help", "--help", "-h", "-?"];

    public static WebApplicationBuilder AddCommands(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services
            .AddScoped<ICommand, MigrateCommand>()
            .AddScoped<ICommand, SeedCommand>()
            .AddScoped<ICommand, AdminCommand>()
            .AddScoped<ICommand, ImportCommand>()
            .AddScoped<ICommand, LintCommand>()
            .AddScoped<ICommand, DeadlineCommand>()
            .AddScoped<ICommand, VerifyCommand>()
            .AddScoped<ICommand, StaffingCommand>()
            .AddScoped<ICommand, TraceCommand>()
            .AddScoped<ICommand, IndexCommand>()
            .AddScoped<RebuildIndex>()
            .AddScoped<ScoreIndex>()
            .AddScoped<ICommand, BackupCommand>()
            .AddScoped<ICommand, RestoreCommand>()
            .AddScoped<IDatabaseFilling, ReferenceFilling>()
            .AddScoped<IDatabaseFilling, CarriedOverFilling>()
            .AddScoped<IDatabaseFilling, DemonstrationFilling>()
            .AddScoped<IDatabaseFilling, LetterFilling>()
            .AddScoped<IDatabaseFilling, KnowledgeFilling>()
            .AddScoped<IDatabaseFilling, RegisterFilling>()
            .AddScoped<YearFilling>()
            .AddScoped<YearSize>()
            .AddScoped<IDatabaseFilling>(services => services.GetRequiredService<YearFilling>())
            .Configure<ConsoleLoggerOptions>(log => log.LogToStandardErrorThreshold = LogLevel.Trace);

        // Standard output is for results; a line for every statement of the database helps nobody.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);

        return builder;
    }

    public static bool IsCommand(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return args.Length > 0 && (!args[0].StartsWith('-') || _questions.Contains(args[0]));
    }

    /// <returns>0 done, 1 refused or check failed, 2 wrong usage.</returns>
    public static async Task<int> RunCommandAsync(this WebApplication app, string[] args)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(args);
        var arguments = new CommandArguments(args[1..]);
        var output = new CommandOutput(Console.Out, Console.Error, arguments.WantsJson);
        await using var scope = app.Services.CreateAsyncScope();
        var commands = scope.ServiceProvider.GetServices<ICommand>().ToList();
        if (_questions.Contains(args[0]))
        {
            return Explain(commands, output);
        }

        if (commands.FirstOrDefault(one => one.Name == args[0]) is not { } command)
        {
            output.Refuse("usage", $"没有命令 {args[0]}。可用：{string.Join(" ", commands.Select(one => one.Name).Order())}");
            return 2;
        }

        return await RunAsync(command, arguments, output, scope.ServiceProvider.GetRequiredService<StorageRoot>());
    }

    private static int Explain(IEnumerable<ICommand> commands, CommandOutput output)
    {
        var usages = commands.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => one.Usage).ToList();
        output.Print(new { commands = usages }, ["不带命令：启动门户。可用的命令：", .. usages.Select(usage => $"  {usage}")]);
        return 0;
    }

    private static async Task<int> RunAsync(ICommand command, CommandArguments arguments, CommandOutput output, StorageRoot root)
    {
        try
        {
            using var held = Hold(command.Use, root);
            var code = await command.RunAsync(arguments, output, CancellationToken.None);
            if (code == 2)
            {
                output.Refuse("usage", $"用法：{command.Usage}");
            }

            return code;
        }
        catch (RuleBrokenException refusal)
        {
            return output.Refuse(refusal.Rule, refusal.Message);
        }
    }

    private static StoreLock? Hold(StoreUse use, StorageRoot root) => use switch
    {
        StoreUse.None => null,
        StoreUse.Shared => StoreLock.Share(root),
        StoreUse.Alone => StoreLock.Alone(root),
    };
}
