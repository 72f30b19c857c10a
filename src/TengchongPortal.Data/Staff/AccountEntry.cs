using TengchongPortal.Data.Identity;

namespace TengchongPortal.Data.Staff;

/// <summary>What an administrator writes of a new account.</summary>
public sealed record AccountEntry(string UserName, string Email, string DisplayName, Guid OrganId);

/// <summary>An account with a password that is shown this once and kept nowhere but as a hash.</summary>
public sealed record IssuedPassword(StaffAccount Account, string Password);
