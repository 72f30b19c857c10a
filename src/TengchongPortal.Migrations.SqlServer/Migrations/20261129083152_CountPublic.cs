using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class CountPublic : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_IndexNumber",
                table: "PublicRecords");

            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_ReleaseEventId",
                table: "PublicRecords");

            migrationBuilder.CreateTable(
                name: "PublicCounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsShown = table.Column<bool>(type: "bit", nullable: false),
                    ColumnId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Theme = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Genre = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RepealedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Count = table.Column<int>(type: "int", nullable: false),
                    Moved = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicCounts", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_DocumentId_IsCurrent",
                table: "PublicRecords",
                columns: new[] { "DocumentId", "IsCurrent" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_IndexNumber_IsCurrent",
                table: "PublicRecords",
                columns: new[] { "IndexNumber", "IsCurrent" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_OrganId_ColumnId_IsCurrent_SortAt_Sequence_Visibility",
                table: "PublicRecords",
                columns: new[] { "OrganId", "ColumnId", "IsCurrent", "SortAt", "Sequence", "Visibility" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_ReleaseEventId_IsCurrent",
                table: "PublicRecords",
                columns: new[] { "ReleaseEventId", "IsCurrent" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_Years",
                table: "PublicRecords",
                columns: new[] { "FirstPublishedAt", "IsCurrent", "OrganId", "ColumnId", "Origin" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicCounts_Moved",
                table: "PublicCounts",
                column: "Moved");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PublicCounts");

            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_DocumentId_IsCurrent",
                table: "PublicRecords");

            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_IndexNumber_IsCurrent",
                table: "PublicRecords");

            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_OrganId_ColumnId_IsCurrent_SortAt_Sequence_Visibility",
                table: "PublicRecords");

            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_ReleaseEventId_IsCurrent",
                table: "PublicRecords");

            migrationBuilder.DropIndex(
                name: "IX_PublicRecords_Years",
                table: "PublicRecords");

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_IndexNumber",
                table: "PublicRecords",
                column: "IndexNumber");

            migrationBuilder.CreateIndex(
                name: "IX_PublicRecords_ReleaseEventId",
                table: "PublicRecords",
                column: "ReleaseEventId");
        }
    }
}
