using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddMeetingsRepostsAndSiteErrors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Evaluation",
                table: "PublicPolicies",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "FiledOn",
                table: "PublicPolicies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Filing",
                table: "PublicPolicies",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "PublicMeetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordSequence = table.Column<long>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Speakers = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicMeetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicMeetings_PublicRecords_RecordSequence",
                        column: x => x.RecordSequence,
                        principalTable: "PublicRecords",
                        principalColumn: "Sequence",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reposts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SourceKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Checksum = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReceiverName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PostedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SetAsideAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SetAsideReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LookedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Finding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reposts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reposts_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SiteErrors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false),
                    FormKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SourceNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrganPath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReportedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteErrors", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PublicMeetingItem",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    OwnerOrganPath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OwnerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PolicyDocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnswerDocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicMeetingItem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicMeetingItem_PublicMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "PublicMeetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SiteErrorLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SiteErrorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Event = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteErrorLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SiteErrorLine_SiteErrors_SiteErrorId",
                        column: x => x.SiteErrorId,
                        principalTable: "SiteErrors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PublicMeetingItem_MeetingId",
                table: "PublicMeetingItem",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicMeetings_DocumentId",
                table: "PublicMeetings",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicMeetings_RecordSequence",
                table: "PublicMeetings",
                column: "RecordSequence");

            migrationBuilder.CreateIndex(
                name: "IX_Reposts_DocumentId",
                table: "Reposts",
                column: "DocumentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reposts_OneOpen",
                table: "Reposts",
                columns: new[] { "Checksum", "SourceKey" },
                unique: true,
                filter: "SetAsideAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Reposts_ReceivedAt",
                table: "Reposts",
                column: "ReceivedAt");

            migrationBuilder.CreateIndex(
                name: "IX_SiteErrorLine_SiteErrorId_Ordinal",
                table: "SiteErrorLine",
                columns: new[] { "SiteErrorId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SiteErrors_FormKey",
                table: "SiteErrors",
                column: "FormKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SiteErrors_Number",
                table: "SiteErrors",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SiteErrors_ReportedAt",
                table: "SiteErrors",
                column: "ReportedAt");

            migrationBuilder.CreateIndex(
                name: "IX_SiteErrors_SourceNumber",
                table: "SiteErrors",
                column: "SourceNumber",
                unique: true,
                filter: "SourceNumber <> ''");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PublicMeetingItem");

            migrationBuilder.DropTable(
                name: "Reposts");

            migrationBuilder.DropTable(
                name: "SiteErrorLine");

            migrationBuilder.DropTable(
                name: "PublicMeetings");

            migrationBuilder.DropTable(
                name: "SiteErrors");

            migrationBuilder.DropColumn(
                name: "Evaluation",
                table: "PublicPolicies");

            migrationBuilder.DropColumn(
                name: "FiledOn",
                table: "PublicPolicies");

            migrationBuilder.DropColumn(
                name: "Filing",
                table: "PublicPolicies");
        }
    }
}
