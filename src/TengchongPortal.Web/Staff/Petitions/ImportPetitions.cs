using TengchongPortal.Data.Petitions;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Petitions;
using TengchongPortal.Web.Components.Uploads;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Petitions;

/// <summary>Reads a file of references into the ledger; with one wrong column or line it reads nothing.</summary>
public sealed class ImportPetitions(PetitionBook book, CurrentActor current)
{
    private const int MostMegabytes = 4;

    /// <exception cref="RuleBrokenException">Whatever is wrong with the file.</exception>
    public async Task RunAsync(PetitionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var text = await form.File!.TextAsync("petition.file", MostMegabytes, ct);
        await book.ImportAsync(PetitionFile.Read(text, ChinaTime.DayOf(current.Now)), await current.RequireAsync(), current.Now, current.Origin, ct);
    }
}
