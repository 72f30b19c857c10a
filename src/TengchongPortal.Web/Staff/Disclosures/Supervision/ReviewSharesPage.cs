using System.Collections.Immutable;
using TengchongPortal.Data.Reviewing;

namespace TengchongPortal.Web.Staff.Disclosures.Supervision;

/// <param name="Least">The shortest time from opening a text to signing it that counts as reading.</param>
public sealed record ReviewSharesPage(int Days, TimeSpan Least, ImmutableArray<SigningShare> Shares);
