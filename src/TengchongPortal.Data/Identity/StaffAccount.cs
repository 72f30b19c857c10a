using Microsoft.AspNetCore.Identity;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Identity;

/// <summary>A person's sign-in account. What the person may do stands in the role grants, never here.</summary>
public sealed class StaffAccount : IdentityUser<Guid>
{
    public const int NameMaxLength = 60;

    public string DisplayName { get; set; } = "";

    public Guid OrganId { get; set; }

    public bool IsDisabled { get; set; }

    /// <summary>True while the password is one that somebody else has seen; nothing but changing it is open until then.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Invented person of the demonstration city; offered for sign-in by a click in Development only.</summary>
    public bool IsDemonstration { get; set; }

    /// <summary>Key of the authenticator, enciphered; empty while there is none.</summary>
    public string SecondFactorKey { get; private set; } = "";

    public DateTimeOffset? SecondFactorSince { get; private set; }

    /// <summary>The last step whose code was used: none up to it is good again.</summary>
    public long LastCodeStep { get; private set; }

    /// <summary>Hashes of the recovery codes that are left.</summary>
    public string RecoveryCodes { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public ICollection<RoleGrant> Grants { get; } = [];

    /// <summary>The one way in which an account begins; it has no password yet.</summary>
    public static StaffAccount Open(string userName, string email, string displayName, Guid organId, DateTimeOffset now, Guid? id = null) => new()
    {
        Id = id ?? Guid.CreateVersion7(now),
        UserName = userName,
        NormalizedUserName = Normal(userName),
        Email = email,
        NormalizedEmail = Normal(email),
        EmailConfirmed = true,
        DisplayName = displayName,
        OrganId = organId,
        CreatedAt = now,
        LockoutEnabled = true,
        SecurityStamp = NewStamp(),
    };

    /// <summary>As names and addresses are compared (the rule of the framework's own normaliser).</summary>
    public static string Normal(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Normalize().ToUpperInvariant();
    }

    public void Rename(string displayName, Guid organId)
    {
        (DisplayName, OrganId) = (displayName, organId);
        Touch();
    }

    /// <summary>Shuts the account; whatever session is open ends with its next request.</summary>
    public void Disable()
    {
        IsDisabled = true;
        EndSessions();
    }

    public void Enable()
    {
        (IsDisabled, AccessFailedCount, LockoutEnd) = (false, 0, null);
        Touch();
    }

    /// <summary>A password that somebody else has seen: good for one sign-in, at which it is changed.</summary>
    public void SetOneTimePassword(string hash)
    {
        (PasswordHash, MustChangePassword, AccessFailedCount, LockoutEnd) = (hash, true, 0, null);
        EndSessions();
    }

    /// <summary>A password that only the person knows.</summary>
    public void SetOwnPassword(string hash)
    {
        (PasswordHash, MustChangePassword) = (hash, false);
        EndSessions();
    }

    public void TakeSecondFactor(string sealedKey, string recoveryCodes, long usedStep, DateTimeOffset at)
    {
        (SecondFactorKey, SecondFactorSince, LastCodeStep, RecoveryCodes, TwoFactorEnabled) = (sealedKey, at, usedStep, recoveryCodes, true);
        EndSessions();
    }

    public void TakeRecoveryCodes(string recoveryCodes)
    {
        RecoveryCodes = recoveryCodes;
        Touch();
    }

    /// <summary>The telephone is lost and the codes too, or the person wants none.</summary>
    public void DropSecondFactor()
    {
        (SecondFactorKey, SecondFactorSince, LastCodeStep, RecoveryCodes, TwoFactorEnabled) = ("", null, 0, "", false);
        EndSessions();
    }

    /// <summary>Takes a right code of the authenticator: it is not good again, and earlier guesses are forgiven.</summary>
    public void UseCode(long step) => (LastCodeStep, AccessFailedCount) = (step, 0);

    /// <returns>Whether it was one of the codes that are left; it is not any more.</returns>
    public bool UseRecoveryCode(string code)
    {
        if (Domain.Staff.RecoveryCodes.Without(RecoveryCodes, code) is not { } left)
        {
            return false;
        }

        (RecoveryCodes, AccessFailedCount) = (left, 0);
        return true;
    }

    public void EndSessions()
    {
        SecurityStamp = NewStamp();
        Touch();
    }

    /// <summary>Moves the concurrency number, so that of two writers who both judged this account only one succeeds.</summary>
    public void Touch() => ConcurrencyStamp = NewStamp();

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
