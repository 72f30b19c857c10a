using TengchongPortal.Data.Importing;

namespace TengchongPortal.Web.Commands.Importing;

/// <summary>Draws how far an import has come, on the line where it stands.</summary>
internal sealed class ProgressBar(string name, CommandOutput output) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) =>
        output.Bar(name, value.BytesRead, value.BytesInAll, $"收录 {value.Accepted}　未变 {value.Unchanged}　拒收 {value.Refused}");
}
