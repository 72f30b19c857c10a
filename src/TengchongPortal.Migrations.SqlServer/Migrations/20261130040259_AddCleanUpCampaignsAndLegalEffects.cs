using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddCleanUpCampaignsAndLegalEffects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "AmendedOn",
                table: "PublicRecords",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "EndsByDeclaration",
                table: "PublicRecords",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AmendedOn",
                table: "Documents",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "EndsByDeclaration",
                table: "Documents",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "CleanUpCampaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FormKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganPath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    InForceOn = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    TopicWords = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    OpenedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CleanUpCampaigns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LegalEffects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TargetDocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByDocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    From = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalEffects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalEffects_Documents_ByDocumentId",
                        column: x => x.ByDocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LegalEffects_Documents_TargetDocumentId",
                        column: x => x.TargetDocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "YearTopicEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Label = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    EnteredBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EnteredByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    EnteredAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DecidedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_YearTopicEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CleanUpTasks",
                columns: table => new
                {
                    CampaignId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganPath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    HandedInAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    PersonName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CleanUpTasks", x => new { x.CampaignId, x.OrganPath });
                    table.ForeignKey(
                        name: "FK_CleanUpTasks_CleanUpCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "CleanUpCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CleanUpItems",
                columns: table => new
                {
                    CampaignId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganPath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Finding = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    PersonName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    FoundAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CleanUpItems", x => new { x.CampaignId, x.DocumentId });
                    table.ForeignKey(
                        name: "FK_CleanUpItems_CleanUpTasks_CampaignId_OrganPath",
                        columns: x => new { x.CampaignId, x.OrganPath },
                        principalTable: "CleanUpTasks",
                        principalColumns: new[] { "CampaignId", "OrganPath" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CleanUpCampaigns_FormKey",
                table: "CleanUpCampaigns",
                column: "FormKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CleanUpItems_CampaignId_OrganPath",
                table: "CleanUpItems",
                columns: new[] { "CampaignId", "OrganPath" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalEffects_ByDocumentId_Until",
                table: "LegalEffects",
                columns: new[] { "ByDocumentId", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalEffects_TargetDocumentId",
                table: "LegalEffects",
                column: "TargetDocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_YearTopicEntries_Code",
                table: "YearTopicEntries",
                column: "Code",
                unique: true);

            // What the present rows say: ended and amended documents get their days, and the effects begin with the release of the text that says so.
            migrationBuilder.Sql("""
                EXEC(N'INSERT INTO [LegalEffects] ([Id], [TargetDocumentId], [ByDocumentId], [Kind], [On], [From])
                SELECT NEWID(), document.[Id], document.[RepealedByDocumentId], CASE WHEN EXISTS (SELECT 1 FROM [PublicRelations] AS link WHERE link.[FromDocumentId] = document.[RepealedByDocumentId] AND link.[ToDocumentId] = document.[Id] AND link.[Kind] = ''DeclaresLapsed'') THEN ''DeclaresLapsed'' ELSE ''Repeals'' END, document.[RepealedOn], COALESCE(ender.[FirstPublishedAt], ender.[ReleasedAt])
                FROM [Documents] AS document JOIN [PublicRecords] AS ender ON ender.[DocumentId] = document.[RepealedByDocumentId] AND ender.[IsCurrent] = 1
                WHERE document.[RepealedOn] IS NOT NULL;');
                """);
            migrationBuilder.Sql("""
                EXEC(N'INSERT INTO [LegalEffects] ([Id], [TargetDocumentId], [ByDocumentId], [Kind], [On], [From])
                SELECT NEWID(), said.[ToDocumentId], said.[FromDocumentId], ''Amends'', said.[Since], said.[At]
                FROM (SELECT DISTINCT link.[ToDocumentId], link.[FromDocumentId], COALESCE(amender.[EffectiveOn], CAST(SWITCHOFFSET(COALESCE(amender.[FirstPublishedAt], amender.[ReleasedAt]), ''+08:00'') AS date)) AS [Since], COALESCE(amender.[FirstPublishedAt], amender.[ReleasedAt]) AS [At]
                FROM [PublicRelations] AS link JOIN [PublicRecords] AS amender ON amender.[Sequence] = link.[RecordSequence] AND amender.[IsCurrent] = 1
                WHERE link.[Kind] = ''Amends'' AND link.[ToDocumentId] <> link.[FromDocumentId]) AS said
                WHERE EXISTS (SELECT 1 FROM [Documents] AS document WHERE document.[Id] = said.[ToDocumentId]) AND NOT EXISTS (SELECT 1 FROM [LegalEffects] AS known WHERE known.[TargetDocumentId] = said.[ToDocumentId] AND known.[ByDocumentId] = said.[FromDocumentId]);');
                """);
            migrationBuilder.Sql("""
                EXEC(N'UPDATE [Documents] SET [EndsByDeclaration] = CASE WHEN EXISTS (SELECT 1 FROM [LegalEffects] AS effect WHERE effect.[TargetDocumentId] = [Documents].[Id] AND effect.[Kind] = ''DeclaresLapsed'') THEN 1 ELSE 0 END,
                [AmendedOn] = (SELECT MIN(effect.[On]) FROM [LegalEffects] AS effect WHERE effect.[TargetDocumentId] = [Documents].[Id] AND effect.[Kind] = ''Amends'')
                WHERE [Id] IN (SELECT [TargetDocumentId] FROM [LegalEffects]);');
                """);
            migrationBuilder.Sql("""
                EXEC(N'UPDATE [PublicRecords] SET [EndsByDeclaration] = (SELECT document.[EndsByDeclaration] FROM [Documents] AS document WHERE document.[Id] = [PublicRecords].[DocumentId]),
                [AmendedOn] = (SELECT document.[AmendedOn] FROM [Documents] AS document WHERE document.[Id] = [PublicRecords].[DocumentId])
                WHERE [DocumentId] IN (SELECT [TargetDocumentId] FROM [LegalEffects]);');
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CleanUpItems");

            migrationBuilder.DropTable(
                name: "LegalEffects");

            migrationBuilder.DropTable(
                name: "YearTopicEntries");

            migrationBuilder.DropTable(
                name: "CleanUpTasks");

            migrationBuilder.DropTable(
                name: "CleanUpCampaigns");

            migrationBuilder.DropColumn(
                name: "AmendedOn",
                table: "PublicRecords");

            migrationBuilder.DropColumn(
                name: "EndsByDeclaration",
                table: "PublicRecords");

            migrationBuilder.DropColumn(
                name: "AmendedOn",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "EndsByDeclaration",
                table: "Documents");
        }
    }
}
