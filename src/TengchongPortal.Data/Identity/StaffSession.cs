namespace TengchongPortal.Data.Identity;

/// <summary>
/// A sign-in: from where, with what, when begun and last used. It opens nothing; the cookie does, as long as nobody ended it here and the
/// account's stamp is still the one it was made with.
/// </summary>
public sealed class StaffSession
{
    public const int DeviceMaxLength = 200;

    private StaffSession()
    {
    }

    public Guid Id { get; private set; }

    public Guid AccountId { get; private set; }

    public string Stamp { get; private set; } = "";

    public string Origin { get; private set; } = "";

    /// <summary>What the browser says of itself, cut short; shown to nobody but the person and the administrators.</summary>
    public string Device { get; private set; } = "";

    public DateTimeOffset BegunAt { get; private set; }

    public DateTimeOffset LastSeenAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public static StaffSession Begin(Guid id, Guid accountId, string stamp, string origin, string device, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(device);
        return new() { Id = id, AccountId = accountId, Stamp = stamp, Origin = origin, Device = device.Length > DeviceMaxLength ? device[..DeviceMaxLength] : device, BegunAt = at, LastSeenAt = at };
    }

    /// <summary>The same browser goes on with a new cookie, after a new password or second factor.</summary>
    public void GoOn(string stamp, DateTimeOffset at) => (Stamp, BegunAt, LastSeenAt) = (stamp, at, at);

    public void End(DateTimeOffset at) => EndedAt ??= at;
}
