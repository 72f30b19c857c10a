using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>Opens an attachment in the clear, after it was taken down who opens it.</summary>
public sealed class ReadLetterFile(LetterFileStore store, AuditedWrites writes, CurrentActor current)
{
    public async Task<byte[]?> RunAsync(LetterFile file, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(file);
        var actor = await current.RequireAsync();
        await writes.RunAsync(AuditLine.By(actor, "ReadLetterFile", file.Id, current.Now, current.Origin), _ => Task.FromResult(true), ct);
        return await store.OpenAsync(file.Sha256, ct);
    }
}
