using System;
using Microsoft.EntityFrameworkCore.Migrations;
using TengchongPortal.Data.Mappings.Guards;

#nullable disable

namespace TengchongPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddReviewing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "GateClaims",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Gate = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RevisionHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GateClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GateClaims_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewOpenings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RevisionHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewOpenings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewOpenings_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RevisionMarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RevisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Part = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Quote = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Remark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    MadeAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RevisionMarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RevisionMarks_RevisionContents_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "RevisionContents",
                        principalColumn: "RevisionId");
                });

            migrationBuilder.CreateIndex(
                name: "IX_GateClaims_EditionId_RevisionHash_Gate",
                table: "GateClaims",
                columns: new[] { "EditionId", "RevisionHash", "Gate" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GateClaims_PersonId_Until",
                table: "GateClaims",
                columns: new[] { "PersonId", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewOpenings_EditionId_RevisionHash_PersonId",
                table: "ReviewOpenings",
                columns: new[] { "EditionId", "RevisionHash", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RevisionMarks_RevisionId_Number",
                table: "RevisionMarks",
                columns: new[] { "RevisionId", "Number" },
                unique: true);

            foreach (var guard in SqlServerGuards.InBatchesOfTheirOwn([SqlServerGuards.WrittenOnce("ReviewOpenings"), SqlServerGuards.PurgeOnly("RevisionMarks")]))
            {
                migrationBuilder.Sql(guard);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "GateClaims");

            migrationBuilder.DropTable(
                name: "ReviewOpenings");

            migrationBuilder.DropTable(
                name: "RevisionMarks");
        }
    }
}
