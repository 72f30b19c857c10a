using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Asking;
using TengchongPortal.Data.Conventions;
using TengchongPortal.Data.FullText.House;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Importing;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Changes;
using TengchongPortal.Data.Reading.Counts;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Site;
using TengchongPortal.Data.Sketches;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Channels;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Concerns.Wordings;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Disclosures.Sampling;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Petitions;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Experts;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Policies.Risks;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Domain.Training;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data;

/// <summary>The one database of the portal.</summary>
public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options)
    : IdentityUserContext<StaffAccount, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<Organ> Organs => Set<Organ>();

    public DbSet<ResponsibilityEntry> ResponsibilityEntries => Set<ResponsibilityEntry>();

    public DbSet<PhoneLineEntry> PhoneLineEntries => Set<PhoneLineEntry>();

    public DbSet<OrganMerger> OrganMergers => Set<OrganMerger>();

    public DbSet<Column> Columns => Set<Column>();

    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    public DbSet<GrantProposal> GrantProposals => Set<GrantProposal>();

    public DbSet<Absence> Absences => Set<Absence>();

    public DbSet<DutyShift> DutyShifts => Set<DutyShift>();

    public DbSet<StaffSession> StaffSessions => Set<StaffSession>();

    public DbSet<QuizAttempt> QuizAttempts => Set<QuizAttempt>();

    public DbSet<Document> Documents => Set<Document>();

    public DbSet<Edition> Editions => Set<Edition>();

    public DbSet<StateEvent> StateEvents => Set<StateEvent>();

    public DbSet<Signature> Signatures => Set<Signature>();

    public DbSet<SampleVerdict> SampleVerdicts => Set<SampleVerdict>();

    public DbSet<ReviewOpening> ReviewOpenings => Set<ReviewOpening>();

    public DbSet<GateClaim> GateClaims => Set<GateClaim>();

    public DbSet<ReleaseEvent> ReleaseEvents => Set<ReleaseEvent>();

    public DbSet<LogLeaf> LogLeaves => Set<LogLeaf>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<ChainHead> ChainHeads => Set<ChainHead>();

    public DbSet<IndexNumberSequence> IndexNumberSequences => Set<IndexNumberSequence>();

    public DbSet<PublicRecord> PublicRecords => Set<PublicRecord>();

    public DbSet<PublicFile> PublicFiles => Set<PublicFile>();

    public DbSet<PublicRelation> PublicRelations => Set<PublicRelation>();

    public DbSet<PublicPolicy> PublicPolicies => Set<PublicPolicy>();

    public DbSet<PublicInterpretation> PublicInterpretations => Set<PublicInterpretation>();

    public DbSet<PublicMeeting> PublicMeetings => Set<PublicMeeting>();

    public DbSet<PublicKnowledge> PublicKnowledge => Set<PublicKnowledge>();

    public DbSet<KnowledgeChange> KnowledgeChanges => Set<KnowledgeChange>();

    public DbSet<EntryConfirmation> EntryConfirmations => Set<EntryConfirmation>();

    public DbSet<InterpretationDuty> InterpretationDuties => Set<InterpretationDuty>();

    public DbSet<Expert> Experts => Set<Expert>();

    public DbSet<Repost> Reposts => Set<Repost>();

    public DbSet<SiteError> SiteErrors => Set<SiteError>();

    public DbSet<Concern> Concerns => Set<Concern>();

    public DbSet<Incident> Incidents => Set<Incident>();

    public DbSet<PetitionEntry> PetitionEntries => Set<PetitionEntry>();

    public DbSet<PetitionImport> PetitionImports => Set<PetitionImport>();

    public DbSet<HotlineOrder> HotlineOrders => Set<HotlineOrder>();

    public DbSet<HotlineFile> HotlineFiles => Set<HotlineFile>();

    public DbSet<HotlineCase> HotlineCases => Set<HotlineCase>();

    public DbSet<HotlineReturn> HotlineReturns => Set<HotlineReturn>();

    public DbSet<HotlineQuestion> HotlineQuestions => Set<HotlineQuestion>();

    public DbSet<PublicChange> PublicChanges => Set<PublicChange>();

    public DbSet<PublicCount> PublicCounts => Set<PublicCount>();

    public DbSet<EditionChange> EditionChanges => Set<EditionChange>();

    public DbSet<AskedQuestion> AskedQuestions => Set<AskedQuestion>();

    public DbSet<RecordViews> RecordViews => Set<RecordViews>();

    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();

    public DbSet<BatchItem> BatchItems => Set<BatchItem>();

    public DbSet<LegacyAddress> LegacyAddresses => Set<LegacyAddress>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<LetterFile> LetterFiles => Set<LetterFile>();

    public DbSet<AgreedWording> AgreedWordings => Set<AgreedWording>();

    public DbSet<YearTopicEntry> YearTopicEntries => Set<YearTopicEntry>();

    public DbSet<LegalEffect> LegalEffects => Set<LegalEffect>();

    public DbSet<CleanUpCampaign> CleanUpCampaigns => Set<CleanUpCampaign>();

    public DbSet<RiskDossier> RiskDossiers => Set<RiskDossier>();

    public DbSet<LetterEvent> LetterEvents => Set<LetterEvent>();

    public DbSet<CarrierPosting> CarrierPostings => Set<CarrierPosting>();

    public DbSet<StaffNotice> StaffNotices => Set<StaffNotice>();

    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();

    public DbSet<DutyReminder> DutyReminders => Set<DutyReminder>();

    public DbSet<DraftSketch> DraftSketches => Set<DraftSketch>();

    public DbSet<DraftPresence> DraftPresences => Set<DraftPresence>();

    public DbSet<PortalFlag> Flags => Set<PortalFlag>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<SealedText>().HaveConversion<SealedTexts>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        UtcInstants.Apply(builder, Database.IsSqlite());
        SargableTruths.Apply(builder, Database.IsSqlite());
        ChinaYears.Apply(builder, Database.IsSqlite());
    }
}
