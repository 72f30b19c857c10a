using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Tests.Knowledge;

/// <summary>An entry that every channel is asked for.</summary>
/// <param name="Source">The first document that it rests on.</param>
/// <param name="Letter">A letter in hand whose subject is the question.</param>
/// <param name="Before">The place of the feed before it was ever told.</param>
/// <param name="After">The place of the feed once it had been told.</param>
internal sealed record AskedEntry(Edition Edition, Guid Source, bool IsForHotline, Guid Letter, long Before, long After)
{
    public Guid Id => Edition.DocumentId;

    public string Number => Edition.Document.IndexNumber!;

    public string Title => Edition.Current.Text.Title;

    public string Answer => Edition.Current.Text.Body;

    public string Address => $"/records/{Id}";
}

/// <summary>A way on which entries reach people.</summary>
/// <param name="Route">The route that answers, as the portal names it.</param>
/// <param name="AddressOf">Where it is asked for an entry; the same for all where it shows them together.</param>
internal sealed record Channel(string Route, Func<AskedEntry, string> AddressOf)
{
    /// <summary>What it shows of an entry at the least.</summary>
    public Func<AskedEntry, string> MarkOf { get; init; } = entry => entry.Title;

    /// <summary>Whether it is one of the entry's channels.</summary>
    public Func<AskedEntry, bool> IsOf { get; init; } = _ => true;

    public ChannelKind Kind { get; init; }

    public Func<ChannelReader, AskedEntry, string, Task<string>> ReadAsync { get; init; } = (reader, _, address) => reader.OpenAsync(address);

    public override string ToString() => Route;
}

internal enum ChannelKind
{
    /// <summary>Shows at once what is told.</summary>
    Prompt,

    /// <summary>Asks the index, which learns of a change a moment later; of an end it must know at once.</summary>
    OfIndex,

    /// <summary>Shows the newest of all records, so that an entry may be crowded out.</summary>
    Crowded,

    /// <summary>Is for other records: no entry belongs here, and none that ended either.</summary>
    Foreign,
}
