using TengchongPortal.Data.Importing;
using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands.Importing;

/// <summary><c>import records</c>: brings existing public documents in. The only way to route I; a refused line is reported, the rest is taken.</summary>
public sealed class ImportCommand(RecordImport records, StorePreparation store) : ICommand
{
    public string Name => "import";

    public string Usage => "import records 文件.jsonl [文件.jsonl …] [--organ 机构代码] [--dry-run] [--json]";

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        if (arguments.Words is not ["records", _, ..])
        {
            return 2;
        }

        var files = arguments.Words.Skip(1).ToList();
        if (files.Find(file => !File.Exists(file)) is { } missing)
        {
            return output.Refuse("import.file", $"没有找到文件{missing}。");
        }

        await store.RunAsync(ct);
        var summary = new ImportSummary(files.Count > 1);
        foreach (var file in files)
        {
            summary.Add(Path.GetFileName(file), await RunAsync(file, arguments, output, ct));
        }

        output.Print(summary.Document, summary.Lines(arguments.Has("dry-run")));
        return 0;
    }

    private async Task<ImportReport> RunAsync(string file, CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        await using var stream = File.OpenRead(file);
        var name = Path.GetFileName(file);
        var order = new ImportOrder(name, Environment.UserName, arguments.Option("organ"), arguments.Has("dry-run"));
        var report = await records.RunAsync(stream, order, new ProgressBar(name, output), ct);
        output.Tick("");
        return report;
    }
}
