namespace TengchongPortal.Domain.Organisations;

/// <summary>Who heads an organ (主要负责人) since a moment, until the next statement about it.</summary>
public sealed record HeadStatement
{
    public required Guid OrganId { get; init; }

    /// <summary>Empty: nobody is named.</summary>
    public required string Name { get; init; }

    public required string Post { get; init; }

    /// <summary>When it was confirmed.</summary>
    public required DateTimeOffset Since { get; init; }
}
