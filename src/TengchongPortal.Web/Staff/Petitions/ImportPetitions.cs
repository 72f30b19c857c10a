using System.Text;
using TengchongPortal.Data.Petitions;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Petitions;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Petitions;

/// <summary>Reads a file of references into the ledger; with one wrong column or line it reads nothing.</summary>
public sealed class ImportPetitions(PetitionBook book, CurrentActor current)
{
    private const int MostBytes = 4_000_000;

    /// <exception cref="RuleBrokenException">Whatever is wrong with the file.</exception>
    public async Task RunAsync(PetitionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        RuleBrokenException.Require(form.File!.Length is > 0 and <= MostBytes, "petition.file", "文件是空的，或者超过4兆字节。");
        using var reader = new StreamReader(form.File.OpenReadStream(), new UTF8Encoding(false, throwOnInvalidBytes: true));
        await book.ImportAsync(PetitionFile.Read(await TextAsync(reader, ct), ChinaTime.DayOf(current.Now)), await current.RequireAsync(), current.Now, current.Origin, ct);
    }

    private static async Task<string> TextAsync(StreamReader reader, CancellationToken ct)
    {
        try
        {
            return await reader.ReadToEndAsync(ct);
        }
        catch (DecoderFallbackException)
        {
            throw new RuleBrokenException("petition.file", "文件不是 UTF-8 编码，请另存为“CSV UTF-8”再上传。");
        }
    }
}
