using Microsoft.Data.Sqlite;

namespace TengchongPortal.Benchmarks.Pages;

/// <summary>
/// Makes a city of policies of bulk records: every second explains the one before it, half of the others are normative; with what each says of itself,
/// topics, terms, repeals and amendments, duties that were met and some that run, and some that were withdrawn for two days.
/// </summary>
internal static class PolicyRows
{
    private const string Id = "upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))";

    private const string Bulk = "IndexNumber LIKE 'bench-%'";

    private const long Day = TimeSpan.TicksPerDay;

    private static readonly string[] _steps =
    [
        $"UPDATE PublicRecords SET TypeKey = CASE WHEN Sequence % 2 = 1 THEN 'interpretation' WHEN Sequence % 4 = 0 THEN 'normative' ELSE 'policy' END WHERE {Bulk}",

        // One policy of five hundred has none that explains it, and owes one.
        $"""
        INSERT INTO PublicRelations (Id, RecordSequence, FromDocumentId, Kind, ToDocumentId)
        SELECT {Id}, one.Sequence, one.DocumentId, 'Interprets', policy.DocumentId
        FROM PublicRecords AS one JOIN PublicRecords AS policy ON policy.Sequence = one.Sequence - 1
        WHERE one.TypeKey = 'interpretation' AND policy.TypeKey IN ('policy', 'normative') AND policy.Sequence % 1000 <> 2
        """,
        """
        UPDATE Editions SET ExplainsDocumentId = (SELECT ToDocumentId FROM PublicRelations WHERE FromDocumentId = Editions.DocumentId AND Kind = 'Interprets')
        WHERE DocumentId IN (SELECT FromDocumentId FROM PublicRelations WHERE Kind = 'Interprets')
        """,
        $"""
        INSERT INTO PublicPolicies (Id, RecordSequence, DocumentId, MustInterpret, Exemption, ExemptionNote, FirstReason, FirstNote, Topic, DrafterOrganPaths, Drafters, Changes, ForWhom, FromWhen, WhereToAsk,
            RegistrationNumber, LegalityNumber, LegalityOffice, LegalityOpinion, LegalitySentOn, LegalityGivenOn, Opinions, Competition, Meeting, MeetingOn, Filing, FiledOn, Evaluation)
        SELECT {Id}, record.Sequence, record.DocumentId, record.Sequence % 50 <> 0, CASE WHEN record.Sequence % 50 = 0 THEN 'repeal-only' ELSE '' END, '', '', '',
            CASE record.Sequence % 8 WHEN 0 THEN '2019-growth' WHEN 2 THEN '2019-business' WHEN 4 THEN '2019-village' ELSE '' END, organ.Path || '|', record.OrganName,
            '办理时限缩短一半，材料少交两份。', '在本市办事的群众和企业。', '公布之日起。', record.OrganName,
            CASE record.TypeKey WHEN 'normative' THEN '腾规登〔2019〕' || record.Sequence || '号' ELSE '' END, CASE record.TypeKey WHEN 'normative' THEN '腾司审〔2019〕' || record.Sequence || '号' ELSE '' END,
            '市司法局', '内容合法，程序完备。', {DayOf("record.SortAt", -14)}, {DayOf("record.SortAt", -7)}, '征求意见三十日，采纳两条。', '不涉及经营者。', '市政府常务会议', {DayOf("record.SortAt", -5)},
            CASE WHEN record.Sequence % 3 = 0 THEN '保山市人民政府' ELSE '' END, CASE WHEN record.Sequence % 3 = 0 THEN {DayOf("record.SortAt", 10)} END, ''
        FROM PublicRecords AS record JOIN Organs AS organ ON organ.Id = record.OrganId WHERE record.TypeKey IN ('policy', 'normative') AND record.{Bulk}
        """,
        $"""
        INSERT INTO PublicInterpretations (Id, RecordSequence, DocumentId, Background, Aims, Content, Scope, Standards, Forms, Renditions, IsDiversified, Interpreter, InterpreterPost, IsPrincipal, ExpertId, Interests, OrganName, Phone)
        SELECT {Id}, Sequence, DocumentId, '群众反映办事路远。', '让群众少跑路。', substr(BodyText, 1, 400), '在本市办事的群众和企业。', '当场受理，五日内办结。', CASE WHEN Sequence % 4 = 1 THEN 'Text' ELSE 'Text|Questions' END,
            '', Sequence % 4 <> 1, '', '', Sequence % 40 = 1, NULL, '', OrganName, '12345'
        FROM PublicRecords WHERE TypeKey = 'interpretation' AND {Bulk}
        """,
        $"UPDATE PublicRecords SET EffectiveOn = {DayOf("SortAt", 0)}, ExpiresOn = {DayOf("SortAt", 1826)} WHERE TypeKey = 'normative' AND {Bulk}",
        EndingOf(0, "Repeals"),
        EndingOf(40, "Amends"),
        $"""
        UPDATE PublicRecords SET RepealedOn = effect."On", SuccessorDocumentId = effect.ByDocumentId FROM LegalEffects AS effect WHERE effect.TargetDocumentId = PublicRecords.DocumentId AND effect.Kind = 'Repeals' AND {Bulk}
        """,
        $"""
        UPDATE PublicRecords SET AmendedOn = effect."On" FROM LegalEffects AS effect WHERE effect.TargetDocumentId = PublicRecords.DocumentId AND effect.Kind = 'Amends' AND {Bulk}
        """,
        $"""
        INSERT INTO PublicRelations (Id, RecordSequence, FromDocumentId, Kind, ToDocumentId)
        SELECT {Id}, record.Sequence, effect.ByDocumentId, effect.Kind, effect.TargetDocumentId FROM LegalEffects AS effect JOIN PublicRecords AS record ON record.DocumentId = effect.ByDocumentId
        """,
        TurnOf("Withdraw", 1),
        TurnOf("Reinstate", 3),
        $"""
        INSERT INTO InterpretationDuties (Id, PolicyDocumentId, OpenedAt, ClosedAt, Outcome, BreachedAt)
        SELECT {Id}, DocumentId, SortAt, CASE WHEN Sequence % 1000 <> 2 THEN SortAt END, CASE WHEN Sequence % 1000 <> 2 THEN 'Met' END, NULL
        FROM PublicRecords WHERE TypeKey IN ('policy', 'normative') AND Sequence % 50 <> 0 AND {Bulk}
        """,
    ];

    /// <param name="connection">To a database that bulk records were written into, with foreign keys off.</param>
    /// <returns>A policy that is explained.</returns>
    public static Guid Write(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var sql in _steps)
        {
            using var step = new SqliteCommand(sql, connection, transaction);
            step.ExecuteNonQuery();
        }

        transaction.Commit();
        using var one = new SqliteCommand("SELECT ToDocumentId FROM PublicRelations WHERE Kind = 'Interprets' ORDER BY RecordSequence DESC LIMIT 1", connection);
        return Guid.Parse((string)one.ExecuteScalar()!);
    }

    /// <summary>One normative document of twenty is ended or amended by the next one.</summary>
    private static string EndingOf(int place, string kind) => $"""
        INSERT INTO LegalEffects (Id, TargetDocumentId, ByDocumentId, Kind, "On", "From", Until)
        SELECT {Id}, target.DocumentId, ender.DocumentId, '{kind}', {DayOf("ender.SortAt", 0)}, ender.SortAt, NULL
        FROM PublicRecords AS target JOIN PublicRecords AS ender ON ender.Sequence = target.Sequence + 4
        WHERE target.TypeKey = 'normative' AND target.Sequence % 80 = {place} AND target.{Bulk} AND ender.TypeKey = 'normative'
        """;

    private static string TurnOf(string kind, int after) => $"""
        INSERT INTO ReleaseEvents (Id, At, DocumentId, EditionId, IndexNumber, Kind, Origin, ReasonClass, RevisionHash, StateEventId)
        SELECT {Id}, record.SortAt + {after * Day}, record.DocumentId, record.EditionId, record.IndexNumber, '{kind}', first.Origin, '', first.RevisionHash, {Id}
        FROM PublicRecords AS record JOIN ReleaseEvents AS first ON first.Id = record.ReleaseEventId
        WHERE record.Sequence % 100 < 2 AND record.TypeKey IN ('normative', 'interpretation') AND record.{Bulk}
        """;

    /// <summary>The day in China of a stored instant, as it is stored.</summary>
    private static string DayOf(string instant, int days) => $"date(({instant} - {DateTime.UnixEpoch.Ticks}) / {TimeSpan.TicksPerSecond}, 'unixepoch', '+8 hours', '{days} days')";
}
