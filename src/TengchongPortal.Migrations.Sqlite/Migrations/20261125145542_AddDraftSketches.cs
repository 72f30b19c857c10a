using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddDraftSketches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DraftPresences",
                columns: table => new
                {
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftPresences", x => new { x.EditionId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "DraftSketches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FormKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Fields = table.Column<string>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftSketches", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DraftSketches_EditionId",
                table: "DraftSketches",
                column: "EditionId");

            migrationBuilder.CreateIndex(
                name: "IX_DraftSketches_FormKey",
                table: "DraftSketches",
                column: "FormKey");

            migrationBuilder.CreateIndex(
                name: "IX_DraftSketches_PersonId_Key",
                table: "DraftSketches",
                columns: new[] { "PersonId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DraftSketches_SavedAt",
                table: "DraftSketches",
                column: "SavedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DraftPresences");

            migrationBuilder.DropTable(
                name: "DraftSketches");
        }
    }
}
