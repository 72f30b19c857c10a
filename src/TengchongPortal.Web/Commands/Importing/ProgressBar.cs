using TengchongPortal.Data.Importing;

namespace TengchongPortal.Web.Commands.Importing;

/// <summary>Draws how far an import has come, on the line where it stands.</summary>
internal sealed class ProgressBar(string name, CommandOutput output) : IProgress<ImportProgress>
{
    private const int Width = 30;

    public void Report(ImportProgress value)
    {
        var part = value.BytesInAll == 0 ? 1 : (double)value.BytesRead / value.BytesInAll;
        var done = (int)(part * Width);
        output.Tick($"{name} [{new string('#', done)}{new string('.', Width - done)}] {part:P0}　收录 {value.Accepted}　未变 {value.Unchanged}　拒收 {value.Refused}");
    }
}
