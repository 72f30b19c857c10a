using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddPolicies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ExplainsDocumentId",
                table: "Editions",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "InterpretationDuties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PolicyDocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    BreachedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterpretationDuties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InterpretationDuties_Documents_PolicyDocumentId",
                        column: x => x.PolicyDocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublicInterpretations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordSequence = table.Column<long>(type: "bigint", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Background = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Aims = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Standards = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Forms = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsDiversified = table.Column<bool>(type: "bit", nullable: false),
                    Interpreter = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    InterpreterPost = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    IsPrincipal = table.Column<bool>(type: "bit", nullable: false),
                    Interests = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    OrganName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicInterpretations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicInterpretations_PublicRecords_RecordSequence",
                        column: x => x.RecordSequence,
                        principalTable: "PublicRecords",
                        principalColumn: "Sequence",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PublicPolicies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordSequence = table.Column<long>(type: "bigint", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MustInterpret = table.Column<bool>(type: "bit", nullable: false),
                    Exemption = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    FirstReason = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Topic = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DrafterOrganPaths = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Drafters = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Changes = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ForWhom = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    FromWhen = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    WhereToAsk = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    RegistrationNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    LegalityNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Opinions = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Competition = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Meeting = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    MeetingOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicPolicies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicPolicies_PublicRecords_RecordSequence",
                        column: x => x.RecordSequence,
                        principalTable: "PublicRecords",
                        principalColumn: "Sequence",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_TypeKey_IsCurrent_SortAt_Sequence_Visibility",
                table: "PublicRecords",
                columns: new[] { "TypeKey", "IsCurrent", "SortAt", "Sequence", "Visibility" });

            migrationBuilder.CreateIndex(
                name: "IX_Editions_ExplainsDocumentId",
                table: "Editions",
                column: "ExplainsDocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_InterpretationDuties_OneOpen",
                table: "InterpretationDuties",
                column: "PolicyDocumentId",
                unique: true,
                filter: "ClosedAt IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InterpretationDuties_PolicyDocumentId_OpenedAt",
                table: "InterpretationDuties",
                columns: new[] { "PolicyDocumentId", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicInterpretations_DocumentId",
                table: "PublicInterpretations",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicInterpretations_RecordSequence",
                table: "PublicInterpretations",
                column: "RecordSequence");

            migrationBuilder.CreateIndex(
                name: "IX_PublicPolicies_DocumentId",
                table: "PublicPolicies",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicPolicies_RecordSequence",
                table: "PublicPolicies",
                column: "RecordSequence");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InterpretationDuties");

            migrationBuilder.DropTable(
                name: "PublicInterpretations");

            migrationBuilder.DropTable(
                name: "PublicPolicies");

            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_TypeKey_IsCurrent_SortAt_Sequence_Visibility",
                table: "PublicRecords");

            migrationBuilder.DropIndex(
                name: "IX_Editions_ExplainsDocumentId",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "ExplainsDocumentId",
                table: "Editions");
        }
    }
}
