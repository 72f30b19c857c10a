namespace TengchongPortal.Domain.Channels;

/// <summary>A place where citizens read what the city discloses: this site, an account of new media, a board, the gazette, a reading place (R15).</summary>
/// <param name="Keeper">Key of the organ that keeps it; blank when every organ keeps its own.</param>
/// <param name="Note">What is found there, for citizens.</param>
public sealed record Carrier(string Key, string Name, CarrierKind Kind, string Keeper, string Note)
{
    /// <summary>This site carries whatever is released; nobody has to enter it.</summary>
    public const string Portal = "portal";

    public bool IsPortal => Key == Portal;

    /// <summary>What appears in new media has an address that anybody can open.</summary>
    public bool IsProvedByAddress => Kind == CarrierKind.NewMedia;
}
