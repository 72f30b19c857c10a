namespace TengchongPortal.Data.Files;

/// <summary>Keeps the bytes of attachments under the hash of what they are; what was put is there after a power cut.</summary>
public interface IFileStore
{
    /// <summary>Durable when it returns. More than <paramref name="limit"/> bytes meet the rule <c>file.size</c>; the same bytes twice are one file.</summary>
    Task<StoredFile> PutAsync(Stream content, long limit, CancellationToken ct);

    /// <summary>Null when there is no such file.</summary>
    Stream? OpenRead(string sha256);

    bool Exists(string sha256);

    /// <summary>Whether there was something to delete.</summary>
    bool Delete(string sha256);

    /// <summary>As <see cref="Delete"/>, but what was put within the last <paramref name="age"/>, anew or again, stays: its row may be on its way.</summary>
    bool DeleteOlder(string sha256, TimeSpan age);

    /// <summary>Every hash the store holds, in no order; for checking store and database against each other.</summary>
    IEnumerable<string> Hashes();

    /// <summary>Clears what interrupted writes left behind; says how many.</summary>
    Task<int> SweepAsync(TimeSpan olderThan, CancellationToken ct);
}
