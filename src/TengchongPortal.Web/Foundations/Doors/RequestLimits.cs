namespace TengchongPortal.Web.Foundations.Doors;

/// <summary>How much one request may bring; read from <c>Limits:*</c>.</summary>
public sealed record RequestLimits
{
    public long BodyBytes { get; init; } = 64L * 1024 * 1024;

    public int FormFields { get; init; } = 1024;

    public int FormNameCharacters { get; init; } = 512;

    public int FormValueCharacters { get; init; } = 2 * 1024 * 1024;

    public int HeaderBytes { get; init; } = 32 * 1024;

    public int HeaderCount { get; init; } = 100;

    /// <summary>A question of ten thousand characters is answered: each Chinese one takes nine bytes in an address.</summary>
    public int AddressBytes { get; init; } = 128 * 1024;

    public int HeaderSeconds { get; init; } = 30;
}
