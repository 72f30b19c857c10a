using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Testing;

/// <summary>Builds editions by real steps: <c>new EditionBuilder(now).On(Routes.Full).InState(EditorialState.Hidden)</c>.</summary>
public sealed class EditionBuilder(DateTimeOffset now)
{
    private readonly List<Guid> _named = [];
    private readonly List<Actor> _coAuthors = [];
    private RoutePlan _route = Routes.Standard;
    private RevisionText _text = Texts.Notice();
    private Organ _organ = Organs.Department;
    private string _type = "notice";

    public static DateTimeOffset DefaultStart { get; } = new(2019, 12, 12, 1, 0, 0, TimeSpan.Zero);

    public EditionBuilder()
        : this(DefaultStart)
    {
    }

    public EditionBuilder Titled(string title) => Saying(_text with { Title = title });

    public EditionBuilder Saying(RevisionText text)
    {
        _text = text;
        return this;
    }

    public EditionBuilder OfType(string type)
    {
        _type = type;
        return this;
    }

    public EditionBuilder For(Organ organ)
    {
        _organ = organ;
        return this;
    }

    public EditionBuilder On(RoutePlan route)
    {
        _route = route;
        return this;
    }

    /// <summary>Makes the edition limited to these persons once its authors have written; whoever takes a later step must be among them.</summary>
    public EditionBuilder LimitedTo(IEnumerable<Guid> persons)
    {
        _named.AddRange(persons);
        return this;
    }

    /// <summary>Lets the person write a revision as a drafter, whatever roles the person holds now.</summary>
    public EditionBuilder AlsoWrittenBy(Actor person)
    {
        _coAuthors.Add(person with { Grants = [new Grant(StaffRole.DraftingClerk, _organ.Path)] });
        return this;
    }

    /// <summary>A draft by the first drafter.</summary>
    public Walk Start()
    {
        var act = new EditorialAct(Create, People.One(StaffRole.DraftingClerk, _organ.Path), now);
        var walk = new Walk(Document.StartDraft(_organ, _type, _text, act), _route, now);
        foreach (var author in _coAuthors)
        {
            walk.Take(Edit, author);
        }

        if (_named.Count > 0)
        {
            walk.Edition.LimitTo(_named);
        }

        return walk;
    }

    /// <summary>A record of an older site, as an import leaves it before its release.</summary>
    public Walk CarriedOver()
    {
        var provenance = new Provenance(new Guid("0190a000-0000-7000-8000-0000000000ba"), "01526376-3|01526376-3-/2019-1212001", "01526376-3-/2019-1212001", now, PublishedPrecision.Second);
        var act = new EditorialAct(Create, Actor.System, now) { Origin = RecordOrigin.CarriedOver };
        return new Walk(Document.CarryOver(_organ, _type, _text, act, provenance), _route, now);
    }

    public Edition InState(EditorialState state) => WalkTo(state).Edition;

    /// <summary>The walk that ends in the state, so that a test can go on.</summary>
    public Walk WalkTo(EditorialState state) => state switch
    {
        EditorialState.Draft => Start(),
        EditorialState.InReview => Start().Take(Submit),
        EditorialState.Returned => WalkTo(EditorialState.InReview).Take(Return, People.SignerOf(_route.Gates.First())),
        EditorialState.Ready => WalkTo(EditorialState.InReview).SignAll(),
        EditorialState.Scheduled => WalkTo(EditorialState.Ready).Take(Schedule),
        EditorialState.FailedToPublish => WalkTo(EditorialState.Scheduled).Take(FireFailed),
        EditorialState.Published => WalkTo(EditorialState.Ready).Take(Release),
        EditorialState.EmergencyPublished => Start().Take(Emergency),
        EditorialState.Hidden => WalkTo(EditorialState.Published).Take(Hide),
        EditorialState.Withdrawn => WalkTo(EditorialState.Published).Decide(Withdraw),
        EditorialState.Unpublished => WalkTo(EditorialState.Published).Decide(Unpublish),
        EditorialState.Superseded => WalkTo(EditorialState.Published).Take(Supersede),
        EditorialState.NotReleased => WalkTo(EditorialState.InReview).Take(SecrecyClose),
        EditorialState.Abandoned => Start().Take(Abandon),
        EditorialState.Purged => WalkTo(EditorialState.Abandoned).Take(Purge),
    };
}
