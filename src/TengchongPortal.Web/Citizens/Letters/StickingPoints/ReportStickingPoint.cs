using System.Security.Cryptography;
using System.Text;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;

namespace TengchongPortal.Web.Citizens.Letters.StickingPoints;

/// <summary>Hands a sticking point in, to the office of the city, as a letter of its own kind.</summary>
public sealed class ReportStickingPoint(ReceiveLetter receive, LetterFactsQuery organs, TimeProvider clock)
{
    /// <summary>The same sheet sent twice is one report; a sheet that went back and says something else is another, whose receipt follows from both.</summary>
    /// <param name="form">A valid one.</param>
    public async Task<HeldPass> RunAsync(StickingPointForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (entry, key) = (form.ToEntry(await organs.CityPathAsync(ct)), form.FormKey is { } given && given != Guid.Empty ? given : Guid.NewGuid());
        try
        {
            return await HandInAsync(entry, key, ct);
        }
        catch (RuleBrokenException refusal) when (refusal.Rule == "stale.letter")
        {
            return await HandInAsync(entry, new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{key:N}|{entry.Words.Text}|{entry.Words.Place}|{entry.Words.Phone}"))[..16]), ct);
        }
    }

    private async Task<HeldPass> HandInAsync(LetterEntry entry, Guid key, CancellationToken ct) =>
        new(await receive.RunAsync(entry, key, clock.GetUtcNow(), ct), Receipt.CodeOf(key));
}
