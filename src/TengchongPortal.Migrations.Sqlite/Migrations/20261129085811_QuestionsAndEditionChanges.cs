using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TengchongPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class QuestionsAndEditionChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AskedQuestions",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Loosely = table.Column<int>(type: "INTEGER", nullable: false),
                    InVain = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AskedQuestions", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "EditionChanges",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionChanges", x => x.Sequence);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AskedQuestions_Day_Words",
                table: "AskedQuestions",
                columns: new[] { "Day", "Words" });

            migrationBuilder.CreateIndex(
                name: "IX_AskedQuestions_Words",
                table: "AskedQuestions",
                column: "Words");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AskedQuestions");

            migrationBuilder.DropTable(
                name: "EditionChanges");
        }
    }
}
