using System.Collections.Immutable;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Reposts;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Routing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Packages;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>The facts of a demonstration step, from the same contracts, routes and checker as everybody's, without asking the database each time.</summary>
public sealed class DemoFacts(ReferenceBook book, TextChecker checker, IReadOnlyDictionary<Guid, string> columnKeys)
{
    private (string Hash, ImmutableArray<Refusal> Stops) _checked = ("", []);

    public EditionFacts For(Edition edition, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var text = edition.Current.Text;
        return new EditionFacts
        {
            RequiredRoute = RouteOf(edition, text, now),
            ContractFaults = book.Contracts.Faults(edition.Document.TypeKey, text),
            StopFindings = Stops(edition.CurrentHash, text),
            PersonalFindings = [],
            IsStaffable = true,
            PackageIsComplete = text.Policy is not { } policy || PolicyPackage.IsComplete(policy, isExplained: false, hasTravellers: true),
            LinksAreClosed = true,
            HasOtherOpenEdition = false,
            SuccessorIsReleased = false,
            VoidSignatures = [],
            DutyIsCovered = true,
            IsEmergencyType = book.Contracts.Require(edition.Document.TypeKey).EmergencyAllowed,
            StockIsDue = false,
        };
    }

    private RoutePlan RouteOf(Edition edition, RevisionText text, DateTimeOffset now)
    {
        var isMinor = text.ChangeKind == ChangeKind.Minor;
        var conditions = isMinor ? ImmutableHashSet.Create("minor-difference") : edition.Document.TypeKey == RepostBook.Type ? [.. RepostTraces.WordForWord] : [];
        var route = isMinor ? "M" : book.Contracts.Require(edition.Document.TypeKey).Route;
        return book.Routes.PlanFor(new RouteCase(route, columnKeys[text.ColumnId], conditions) { OrganPath = edition.OrganPath }, ChinaTime.DayOf(now));
    }

    // One text is walked step after step; the checker says the same at each.
    private ImmutableArray<Refusal> Stops(string hash, RevisionText text)
    {
        if (_checked.Hash != hash)
        {
            var report = checker.Check(EditionChecks.FieldsOf(text).Select(field => new CheckedText(field.Text, TextKind.Draft) { Field = field.Name }));
            _checked = (hash, [.. report.Stops.Select(stop => new Refusal(stop.Code, stop.Rule))]);
        }

        return _checked.Stops;
    }
}
