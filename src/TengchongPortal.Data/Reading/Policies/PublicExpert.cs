namespace TengchongPortal.Data.Reading.Policies;

/// <summary>An expert as citizens read of one; who wrote the entry and who confirmed it stays inside.</summary>
public sealed class PublicExpert
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Post { get; init; }

    public required string Field { get; init; }

    public required string Interests { get; init; }
}
