using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddKnowledgeBase : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_Finding",
                table: "PublicRecords");

            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_OrganId_ColumnId_IsCurrent_SortAt_Sequence_Visibility",
                table: "PublicRecords");

            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_TypeKey_IsCurrent_SortAt_Sequence_Visibility",
                table: "PublicRecords");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ServedUntil",
                table: "PublicRecords",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(9999, 12, 31));

            migrationBuilder.CreateTable(
                name: "EntryConfirmations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EntryConfirmations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KnowledgeChanges",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Cause = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    EndedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnowledgeChanges", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "PublicKnowledge",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordSequence = table.Column<long>(type: "bigint", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Channels = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    IsForHotline = table.Column<bool>(type: "bit", nullable: false),
                    Sources = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Cause = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    EndedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LapsedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicKnowledge", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicKnowledge_PublicRecords_RecordSequence",
                        column: x => x.RecordSequence,
                        principalTable: "PublicRecords",
                        principalColumn: "Sequence",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_Finding",
                table: "PublicRecords",
                columns: new[] { "IsCurrent", "SortAt", "Sequence", "Visibility", "ColumnId", "OrganId", "FirstPublishedAt", "Theme", "Genre", "Audience", "EffectiveOn", "ExpiresOn", "RepealedOn", "TypeKey", "Title", "Keywords", "ServedUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_OrganId_ColumnId_IsCurrent_SortAt_Sequence_Visibility_ServedUntil",
                table: "PublicRecords",
                columns: new[] { "OrganId", "ColumnId", "IsCurrent", "SortAt", "Sequence", "Visibility", "ServedUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_TypeKey_IsCurrent_SortAt_Sequence_Visibility_ServedUntil",
                table: "PublicRecords",
                columns: new[] { "TypeKey", "IsCurrent", "SortAt", "Sequence", "Visibility", "ServedUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_EntryConfirmations_DocumentId_At",
                table: "EntryConfirmations",
                columns: new[] { "DocumentId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_KnowledgeChanges_DocumentId_Sequence",
                table: "KnowledgeChanges",
                columns: new[] { "DocumentId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicKnowledge_DocumentId",
                table: "PublicKnowledge",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicKnowledge_RecordSequence",
                table: "PublicKnowledge",
                column: "RecordSequence");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EntryConfirmations");

            migrationBuilder.DropTable(
                name: "KnowledgeChanges");

            migrationBuilder.DropTable(
                name: "PublicKnowledge");

            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_Finding",
                table: "PublicRecords");

            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_OrganId_ColumnId_IsCurrent_SortAt_Sequence_Visibility_ServedUntil",
                table: "PublicRecords");

            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_TypeKey_IsCurrent_SortAt_Sequence_Visibility_ServedUntil",
                table: "PublicRecords");

            migrationBuilder.DropColumn(
                name: "ServedUntil",
                table: "PublicRecords");

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_Finding",
                table: "PublicRecords",
                columns: new[] { "IsCurrent", "SortAt", "Sequence", "Visibility", "ColumnId", "OrganId", "FirstPublishedAt", "Theme", "Genre", "Audience", "EffectiveOn", "ExpiresOn", "RepealedOn", "TypeKey", "Title", "Keywords" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_OrganId_ColumnId_IsCurrent_SortAt_Sequence_Visibility",
                table: "PublicRecords",
                columns: new[] { "OrganId", "ColumnId", "IsCurrent", "SortAt", "Sequence", "Visibility" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_TypeKey_IsCurrent_SortAt_Sequence_Visibility",
                table: "PublicRecords",
                columns: new[] { "TypeKey", "IsCurrent", "SortAt", "Sequence", "Visibility" });
        }
    }
}
