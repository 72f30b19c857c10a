using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>
/// Five persons with random signing roles, of whom some wrote the text and some are away and come back, and one attempt to sign after another.
/// The rules are said here again, over the record book alone.
/// </summary>
internal sealed class DeputyCast
{
    private const int Persons = 5;

    private static readonly Gate[] _gates = [.. Routes.Full.Gates];

    private readonly Random _random;
    private readonly Guid[] _people;
    private readonly List<RoleGrant> _grants = [];
    private readonly List<Absence> _absences = [];
    private readonly Walk _walk;

    public DeputyCast(int seed)
    {
        _random = new(seed);
        _people = [.. Enumerable.Range(1, Persons).Select(number => People.HoldingEverything(number).Id)];
        var builder = new EditionBuilder().On(Routes.Full);
        foreach (var person in _people)
        {
            _grants.AddRange(_gates.Where(_ => _random.Next(2) == 0).Select(gate => RoleGrant.Give(person, People.RoleOf(gate), People.City, EditionBuilder.DefaultStart.AddDays(-1))));
            builder = _random.Next(5) == 0 ? builder.AlsoWrittenBy(new(person, "", [])) : builder;
        }

        _walk = builder.WalkTo(EditorialState.InReview);
    }

    public Edition Edition => _walk.Edition;

    public int RefusedForHands { get; private set; }

    /// <summary>The first thing that should never have happened; null when all is well.</summary>
    public string? Fault { get; private set; }

    public void Play()
    {
        for (var attempt = 0; attempt < 60 && Fault is null && Edition.State == EditorialState.InReview; attempt++)
        {
            if (_random.Next(4) == 0)
            {
                LeaveOrReturn(_random.Next(Persons));
            }

            Try(_people[_random.Next(Persons)], _gates[_random.Next(_gates.Length)]);
            Fault ??= Broken();
        }
    }

    private void LeaveOrReturn(int person)
    {
        if (_absences.Find(absence => absence.PersonId == _people[person] && absence.HoldsAt(_walk.Now)) is { } absence)
        {
            absence.End(_walk.Wait(TimeSpan.FromSeconds(1)).Now);
            return;
        }

        var today = ChinaTime.DayOf(_walk.Now);
        _absences.Add(Absence.Enter(_people[person], _people[(person + 1 + _random.Next(Persons - 1)) % Persons], today, today.AddDays(3), People.WithoutRole, _walk.Now));
    }

    private void Try(Guid person, Gate gate)
    {
        var actor = new Actor(person, "", StandingIn.GrantsOf(person, _walk.Now.AddMinutes(1), _grants, _absences, _ => "某某"));
        try
        {
            _walk.Sign(gate, actor);
        }
        catch (RuleBrokenException refusal) when (refusal.Rule is "workflow.author" or "workflow.second-gate")
        {
            RefusedForHands++;
            Fault ??= WaysOf(actor, gate).Any(way => !way.Any(Barred)) ? $"{refusal.Rule}, although one way was open" : null;
        }
        catch (RuleBrokenException refusal) when (refusal.Rule is "workflow.capability" or "workflow.gate-closed" or EditionGuards.Unknown)
        {
            // Another person, another gate.
        }
    }

    private static IEnumerable<Guid[]> WaysOf(Actor actor, Gate gate)
    {
        var fit = actor.Grants.Where(grant => grant.Role == People.RoleOf(gate)).ToList();
        return fit.Exists(grant => grant.For is null) ? [[actor.Id]] : fit.Select(grant => new[] { actor.Id, grant.For!.Id });
    }

    private bool Barred(Guid hand) => Edition.Authors.Any(author => author.PersonId == hand) || Hands().Contains(hand);

    private List<Guid> Hands() => [.. Edition.Signatures.Where(signature => signature.RevisionHash == Edition.CurrentHash).SelectMany(signature => new[] { signature.PersonId, signature.ForId }.OfType<Guid>())];

    private string? Broken()
    {
        var hands = Hands();
        return this switch
        {
            _ when hands.Distinct().Count() != hands.Count => "somebody has two hands in the text",
            _ when Edition.Authors.Any(author => hands.Contains(author.PersonId)) => "an author signed, or was signed for",
            _ when Edition.Signatures.Any(signature => !Edition.HeldCapacity(signature, _grants, _absences, [])) => "a signature without capacity",
            _ when Verification.Failures(Edition, _walk.Facts, _walk.Now).Any(failure => failure.Code is "verify.author" or "verify.person-twice") => "the verifier found what the guard let through",
            _ => null,
        };
    }
}
