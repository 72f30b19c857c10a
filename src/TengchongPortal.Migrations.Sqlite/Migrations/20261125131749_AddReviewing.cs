using System;
using System.Linq;
using Microsoft.EntityFrameworkCore.Migrations;
using TengchongPortal.Data.Mappings.Guards;

#nullable disable

namespace TengchongPortal.Migrations.Sqlite.Migrations
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gate = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RevisionHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RevisionHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Quote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false)
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

            foreach (var guard in SqliteGuards.WrittenOnce("ReviewOpenings").Concat(SqliteGuards.PurgeOnly("RevisionMarks")))
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
